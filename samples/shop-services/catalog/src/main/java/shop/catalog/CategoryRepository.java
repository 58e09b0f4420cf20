package shop.catalog;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import shop.models.Category;

interface CategoryRepository extends JpaRepository<Category, Long> {
    Optional<Category> findByName(String name);
}
